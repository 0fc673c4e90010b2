/**
 * Runs what the documentation prints: each snippet is taken from its page, put into an example
 * project, and run against a local repository that the build has filled.
 */
package dev.taskbound.installation;
