package dev.taskbound.engine.rules.page;

import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.page.Block.Listing;
import dev.taskbound.engine.rules.page.Block.Prose;
import java.util.List;

/**
 * Everything that users are told about a rule: {@code docs/rules} and the command {@code explain}
 * are two layouts of it.
 */
public final class RulePage {
  private static final String MARKED_ONLY =
      """
      - Checked in marked code only: in what is `@ConfinementMarked`, and in all sources with
        `--strict`.""";

  private RulePage() {}

  /** Returns the sections of the rule's page, in their order. */
  public static List<Section> of(Rule rule) {
    return List.of(
        Section.of("", new Prose(rule.explanation())),
        Section.of(
            "Rejected",
            new Listing("java", rule.badExample()),
            new Prose("`taskbound check Rejected.java` reports:"),
            new Listing("text", rule.badExampleReport())),
        Section.of("Accepted", new Listing("java", rule.goodExample())),
        Section.of("How to fix", new Prose(rule.howToFix())),
        Section.of("In Rust", new Prose(rule.inRust())),
        Section.of("Where it holds", new Prose(holds(rule))),
        Section.of("How to suppress", new Prose(suppression(rule))));
  }

  private static String holds(Rule rule) {
    StringBuilder text = new StringBuilder("- Severity: ");
    text.append(
        rule.severity() == Severity.WARNING ? "warning; error in strict mode.\n" : "error.\n");
    text.append(rule.markedCodeOnly() ? MARKED_ONLY : "- Checked in all code, marked or not.");
    rule.inUnmarkedCode().ifPresent(more -> text.append("\n- ").append(more.replace("\n", "\n  ")));
    return text.toString();
  }

  private static String suppression(Rule rule) {
    return """
        - In the source: `@SuppressWarnings("taskbound:%s")` on a variable,
          parameter, field, method or class around the report. `@SuppressWarnings("taskbound")`
          suppresses all rules. Every front end goes by it.
        - Where there are reports already: `taskbound check --write-baseline FILE` records them, and
          `taskbound check --baseline FILE` then shows new ones only."""
        .formatted(rule.key());
  }
}
