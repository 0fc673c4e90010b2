/**
 * Changes of the source text after which a finding is gone: what Error Prone applies and editors
 * offer. They are looked for in the trees after the analysis, only where a front end asks.
 */
package dev.taskbound.engine.fixes;
