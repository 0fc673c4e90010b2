package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.page.Markdown;
import dev.taskbound.engine.rules.page.RulePage;
import dev.taskbound.engine.rules.page.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares {@code docs/rules} with what the rules say of themselves; with {@code
 * -Dtaskbound.pages=rewrite} it writes the pages instead.
 */
class RulePagesTest {
  private static final String SWITCH = "taskbound.pages";
  private static final boolean REWRITE = "rewrite".equals(System.getProperty(SWITCH));
  private static final String INDEX = "README.md";

  @ParameterizedTest
  @EnumSource
  void pageIsCurrent(Rule rule) throws IOException {
    check(rule.key() + ".md", Markdown.page(rule));
  }

  @Test
  void indexIsCurrent() throws IOException {
    check(INDEX, Markdown.index());
  }

  private static void check(String name, String text) throws IOException {
    Path page = Repository.RULE_PAGES.resolve(name);
    if (REWRITE) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, text);
      return;
    }
    String hint = "; to write it, run the tests with -D" + SWITCH + "=rewrite";
    assertTrue(Files.exists(page), () -> "no file " + page + hint);
    assertEquals(
        text, Files.readString(page).replace("\r\n", "\n"), () -> page + " differs" + hint);
  }

  @ParameterizedTest
  @EnumSource
  void pageHasAllSections(Rule rule) {
    List<Section> sections = RulePage.of(rule);
    assertEquals(
        List.of(
            "",
            "Rejected",
            "Accepted",
            "How to fix",
            "In Rust",
            "Where it holds",
            "How to suppress"),
        sections.stream().map(Section::heading).toList());
    sections.forEach(section -> assertTrue(!section.blocks().isEmpty(), section.heading()));
  }

  @Test
  void thereAreNoOtherPages() throws IOException {
    Set<String> wanted =
        Arrays.stream(Rule.values()).map(rule -> rule.key() + ".md").collect(Collectors.toSet());
    wanted.add(INDEX);
    try (Stream<Path> files = Files.list(Repository.RULE_PAGES)) {
      assertEquals(
          wanted, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void readmeListsTheRule(Rule rule) throws IOException {
    String row = Markdown.row(rule, "docs/rules/");
    assertTrue(
        Files.readAllLines(Repository.ROOT.resolve("README.md")).contains(row),
        () -> "README.md lacks the line\n" + row);
  }
}
