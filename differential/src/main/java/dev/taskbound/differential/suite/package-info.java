/** The suites: what is generated, what is compared, and what is kept of a disagreement. */
package dev.taskbound.differential.suite;
