package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  @ParameterizedTest
  @EnumSource
  void explainsEveryRule(Rule rule) {
    CommandLineRun run = CommandLineRun.of("explain", rule.key());
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith(rule.key() + ": " + rule.title() + "\n\n"), run.out());
    for (String part : new String[] {"Rejected:", "Accepted:", "What to do:", "In Rust: "}) {
      assertEquals(1, run.count(part), part);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"taskbound:use.after.release", "[taskbound:use.after.release]"})
  void acceptsKeysAsReportsPrintThem(String key) {
    assertTrue(CommandLineRun.of("explain", key).out().startsWith("use.after.release: "));
  }

  @Test
  void listsAllRules() {
    CommandLineRun run = CommandLineRun.of("explain");
    assertEquals(0, run.status());
    assertEquals(Rule.values().length, run.out().lines().count());
  }
}
