package dev.taskbound.benchmarks.charts;

import java.util.Locale;

/** Writes the little of SVG that the charts need. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  /** Begins an image on a white ground, so that it can be read on dark pages as well. */
  Svg(int width, int height, String title) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">",
        width, height, width, height);
    add("<title>%s</title>", escape(title));
    add(
        "<rect x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#fcfcfc\""
            + " stroke=\"#cccccc\"/>",
        width - 1, height - 1);
  }

  Svg line(double x1, double y1, double x2, double y2, String stroke, String style) {
    return add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" %s/>",
        x1, y1, x2, y2, stroke, style);
  }

  Svg bar(double x, double y, double width, double height, String fill) {
    return add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
        x, y, width, height, fill);
  }

  Svg dot(double x, double y, double radius, String fill, String hint) {
    return add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s</title></circle>",
        x, y, radius, fill, escape(hint));
  }

  Svg curve(String points, String stroke, double width, String hint) {
    return add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\">"
            + "<title>%s</title></polyline>",
        points, stroke, width, escape(hint));
  }

  /** Writes a text; {@code anchor} is start, middle or end. */
  Svg text(double x, double y, String anchor, String words) {
    return add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222222\">%s</text>",
        x, y, anchor, escape(words));
  }

  /** Writes what the image is about. */
  Svg heading(double x, double y, String words) {
    return add(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"15\" font-weight=\"bold\" fill=\"#222222\">%s"
            + "</text>",
        x, y, escape(words));
  }

  /** Ends the image and returns it. */
  String end() {
    return text + "</svg>\n";
  }

  private Svg add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  private static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
