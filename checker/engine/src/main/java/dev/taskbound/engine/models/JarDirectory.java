package dev.taskbound.engine.models;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;

/**
 * Looks for names in the central directory of a jar, at half the cost of opening it: javac keeps
 * the jars that it has opened to itself, and few have what is looked for. The format is that of
 * PKWARE's APPNOTE.TXT, sections 4.3.12 and 4.3.16.
 */
final class JarDirectory {
  private static final int END_SIZE = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH_AT = 12;
  private static final int HEADER_SIZE = 46;
  private static final int NAME_LENGTH_AT = 28;
  private static final int EXTRA_LENGTH_AT = 30;
  private static final int COMMENT_LENGTH_AT = 32;

  private JarDirectory() {}

  /**
   * Returns whether the name of any entry begins with {@code prefix}.
   *
   * @throws IOException if {@code jar} cannot be read or is none
   */
  static boolean mentions(Path jar, String prefix) throws IOException {
    byte[] directory = read(jar);
    if (directory.length == 0) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(prefix));
      }
    }
    byte[] wanted = prefix.getBytes(StandardCharsets.US_ASCII);
    int at = 0;
    while (at + HEADER_SIZE <= directory.length) {
      int name = at + HEADER_SIZE;
      int nameLength = number(directory, at + NAME_LENGTH_AT);
      if (nameLength >= wanted.length
          && name + wanted.length <= directory.length
          && Arrays.equals(directory, name, name + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
      at =
          name
              + nameLength
              + number(directory, at + EXTRA_LENGTH_AT)
              + number(directory, at + COMMENT_LENGTH_AT);
    }
    return false;
  }

  private static int number(byte[] bytes, int at) {
    return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
  }

  /** Returns the directory's bytes; nothing where a comment or a huge jar makes that difficult. */
  private static byte[] read(Path jar) throws IOException {
    try (FileChannel channel = FileChannel.open(jar)) {
      long end = channel.size() - END_SIZE;
      ByteBuffer record = ByteBuffer.allocate(END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
      if (end < 0 || !fill(record, channel, end) || record.getInt(0) != END_SIGNATURE) {
        return new byte[0];
      }
      int length = record.getInt(END_LENGTH_AT);
      if (length <= 0 || length > end) {
        return new byte[0];
      }
      ByteBuffer directory = ByteBuffer.allocate(length);
      return fill(directory, channel, end - length) ? directory.array() : new byte[0];
    }
  }

  private static boolean fill(ByteBuffer buffer, FileChannel channel, long from)
      throws IOException {
    long at = from;
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, at);
      if (read < 0) {
        return false;
      }
      at += read;
    }
    return true;
  }
}
