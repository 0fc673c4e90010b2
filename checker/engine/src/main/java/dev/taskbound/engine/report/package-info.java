/** What the rules report, and how front ends print it. */
package dev.taskbound.engine.report;
