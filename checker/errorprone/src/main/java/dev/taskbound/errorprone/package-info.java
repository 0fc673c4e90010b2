/**
 * The findings as bug patterns of Error Prone, one for each family of rules. Error Prone is the
 * user's own; nothing outside this package refers to it.
 */
package dev.taskbound.errorprone;
