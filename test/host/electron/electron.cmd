@echo off
if not defined GEGROND_HOST_NODE set GEGROND_HOST_NODE=node
"%GEGROND_HOST_NODE%" "%~dp0..\loader\launch.mjs" %*
