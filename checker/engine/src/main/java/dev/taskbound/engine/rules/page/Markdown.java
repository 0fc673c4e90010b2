package dev.taskbound.engine.rules.page;

import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.RuleFamily;
import dev.taskbound.engine.rules.page.Block.Listing;
import dev.taskbound.engine.rules.page.Block.Prose;
import java.util.StringJoiner;

/** Lays out what is said about rules in Markdown. */
public final class Markdown {
  private static final String INTRODUCTION =
      """
      A report is `[taskbound:key]`. Each page says what the rule rejects and why, shows a program that
      breaks it with the report, and the same program corrected; `taskbound explain KEY` prints the
      same. The programs need nothing besides the annotations, and can be checked as they stand.
      """;

  private Markdown() {}

  /** Returns the rule's whole page, a file of {@code docs/rules}. */
  public static String page(Rule rule) {
    return "# `%s`\n\n**%s**\n\n%s\nAll rules: [README.md](README.md)\n"
        .formatted(rule.key(), rule.title(), body(rule));
  }

  /** Returns all sections of the rule's page, for places that have a title of their own. */
  public static String body(Rule rule) {
    StringJoiner parts = new StringJoiner("\n");
    for (Section section : RulePage.of(rule)) {
      if (!section.heading().isEmpty()) {
        parts.add("## " + section.heading() + "\n");
      }
      section.blocks().forEach(block -> parts.add(block(block)));
    }
    return parts.toString();
  }

  /** Returns the page that lists all rules, by family. */
  public static String index() {
    StringBuilder page = new StringBuilder("# The rules\n\n");
    page.append(INTRODUCTION);
    for (RuleFamily family : RuleFamily.values()) {
      page.append("\n## ").append(family.title()).append("\n\nAbout ").append(family.about());
      page.append(".\n\n| key | what is rejected |\n|---|---|\n");
      family.rules().forEach(rule -> page.append(row(rule, "")).append('\n'));
    }
    return page.toString();
  }

  /** Returns the rule's line in a table of keys and titles; the pages are in the given folder. */
  public static String row(Rule rule, String folder) {
    String only =
        rule.severity() == Severity.WARNING
            ? " (warning)"
            : rule.markedCodeOnly() ? " (marked code only)" : "";
    return "| [`%s`](%s%s.md) | %s%s |"
        .formatted(rule.key(), folder, rule.key(), rule.title(), only);
  }

  private static String block(Block block) {
    if (block instanceof Listing listing) {
      return "```" + listing.language() + "\n" + listing.text() + "```\n";
    }
    return ((Prose) block).text() + "\n";
  }
}
