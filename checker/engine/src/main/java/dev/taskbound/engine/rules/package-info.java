/** What is checked: the catalogue of rules, and one small class a family of rules. */
package dev.taskbound.engine.rules;
