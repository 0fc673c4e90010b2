package dev.taskbound.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;

/** Writes texts and addresses in the forms that SARIF asks for. */
final class SarifText {
  private static final String KEPT = "-._~/";

  private SarifText() {}

  /** Returns a {@code message} object. */
  static JsonObject message(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", escape(text));
    return message;
  }

  /** Returns a {@code multiformatMessageString} object. */
  static JsonObject description(String text) {
    return message(text);
  }

  /** Returns the same, with a form for readers that know Markdown. */
  static JsonObject description(String text, String markdown) {
    JsonObject both = message(text);
    both.addProperty("markdown", markdown);
    return both;
  }

  /** Returns an array of the one element. */
  static JsonArray only(JsonObject element) {
    JsonArray array = new JsonArray();
    array.add(element);
    return array;
  }

  /** Braces would be placeholders, and brackets ahead of a parenthesis a link. */
  private static String escape(String text) {
    String escaped = text.replace("{", "{{").replace("}", "}}");
    return escaped.contains("](") ? escaped.replace("[", "\\[").replace("]", "\\]") : escaped;
  }

  /** Returns a path as a relative reference: every byte of UTF-8 that may not stand is encoded. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char unit = (char) (each & 0xff);
      if (unit < 0x80 && (Character.isLetterOrDigit(unit) || KEPT.indexOf(unit) >= 0)) {
        uri.append(unit);
      } else {
        uri.append('%').append("%02X".formatted((int) unit));
      }
    }
    return uri.toString();
  }
}
