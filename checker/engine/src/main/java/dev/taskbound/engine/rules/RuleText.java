package dev.taskbound.engine.rules;

import dev.taskbound.engine.resources.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one rule, from its resource {@code <key>.txt}: sections that each begin with a line
 * {@code == name}. The programs of its page stand in a folder beside it, named after the key.
 *
 * @param unmarked what there is to say about unmarked code, if anything
 */
record RuleText(
    String title, String explanation, String fix, String rust, Optional<String> unmarked) {

  private static final String SECTION = "== ";

  /** Reads the texts of the rule with the given key. */
  static RuleText load(String key) {
    Map<String, String> sections = sections(read(key + ".txt"));
    return new RuleText(
        section(sections, key, "title"),
        section(sections, key, "explanation"),
        section(sections, key, "fix"),
        section(sections, key, "rust"),
        Optional.ofNullable(sections.get("unmarked")));
  }

  /** Reads a file of the rule's folder; lines end with a line feed wherever it was checked out. */
  static String file(String key, String name) {
    return read(key + "/" + name).replace("\r\n", "\n");
  }

  private static String read(String resource) {
    try (InputStream in = Resources.open(RuleText.class, resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> sections(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    String current = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(SECTION)) {
        current = line.substring(SECTION.length()).strip();
      } else {
        sections.merge(current, line, (before, next) -> before + "\n" + next);
      }
    }
    sections.replaceAll((name, body) -> body.strip());
    return sections;
  }

  private static String section(Map<String, String> sections, String key, String name) {
    String body = sections.get(name);
    if (body == null || body.isEmpty()) {
      throw new IllegalStateException("the texts of " + key + " lack the section " + name);
    }
    return body;
  }
}
