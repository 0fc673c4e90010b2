package dev.taskbound.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fenced blocks of a page of the documentation. A comment on the line before a block says what
 * tests do with it: {@code <!-- snippet: NAME -->} or {@code <!-- untested: REASON -->}.
 *
 * @param page the path of the page, from the root of the checkout
 */
record Docs(String page) {
  static final Docs README = new Docs("README.md");
  static final Docs INSTALLATION = new Docs("docs/installation.md");
  static final Docs ADOPTION = new Docs("docs/adoption.md");
  static final Docs MODELS = new Docs("docs/models.md");
  static final Docs APPLICATIONS = new Docs("samples/applications/README.md");

  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- (.*) -->\\n)?^```(\\w*)\\n((?s:.*?))^```$");

  /**
   * A fenced block.
   *
   * @param comment what the comment before it says; empty if there is none
   * @param language what stands behind the fence
   * @param text its lines
   */
  record Block(String comment, String language, String text) {}

  /** Returns all blocks of the page, in order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text());
    while (matcher.find()) {
      String comment = matcher.group(1) == null ? "" : matcher.group(1);
      blocks.add(new Block(comment, matcher.group(2), matcher.group(3)));
    }
    return blocks;
  }

  /** Returns the text of the snippet with the given name. */
  String snippet(String name) {
    List<Block> named =
        blocks().stream().filter(block -> block.comment().equals("snippet: " + name)).toList();
    if (named.size() != 1) {
      throw new IllegalArgumentException(page + " has " + named.size() + " snippets named " + name);
    }
    return named.get(0).text();
  }

  /** Returns the whole page. */
  String text() {
    try {
      return Files.readString(Build.ROOT.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
