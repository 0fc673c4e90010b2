/** What users are told about a rule, in sections that each host lays out in its own way. */
package dev.taskbound.engine.rules.page;
