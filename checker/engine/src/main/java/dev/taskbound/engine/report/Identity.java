package dev.taskbound.engine.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What a report is known by when its line has moved. Two reports of one file may share it; they are
 * told apart by counting.
 *
 * @param file the file's path from the working directory, with {@code /}
 * @param rule the key of what is reported
 * @param source the statement that the report stands in, without comments and line ends
 * @param at the part of the statement that the report underlines
 */
public record Identity(String file, String rule, String source, String at)
    implements Comparable<Identity> {

  private static final Comparator<Identity> ORDER =
      Comparator.comparing(Identity::file)
          .thenComparing(Identity::rule)
          .thenComparing(Identity::source)
          .thenComparing(Identity::at);

  /**
   * Returns a short text that stands for this identity.
   *
   * @param occurrence which of the reports that share it is meant, from 1
   */
  public String fingerprint(int occurrence) {
    String all = String.join("\0", file, rule, source, at);
    return HexFormat.of().formatHex(sha256(all), 0, 16) + ":" + occurrence;
  }

  @Override
  public int compareTo(Identity other) {
    return ORDER.compare(this, other);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
