package com.example.arenas.broken;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Three ways to use mapped memory where it is not valid. */
public final class Image {
  private static final int HEADER = 4;

  private MemorySegment header;

  /** Returns the content of a file; it is unmapped by then. */
  public static MemorySegment read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      return channel.map(MapMode.READ_ONLY, 0, channel.size(), arena); // !! escape.by.return
    }
  }

  /** Remembers the header; what the field holds is unmapped by then. */
  public void open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      MemorySegment content = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
      header = content.asSlice(0, HEADER); // !! escape.to.field
    }
  }

  /** Returns the first byte of what was opened. */
  public byte kind() {
    return header.get(JAVA_BYTE, 0);
  }

  /** Adds all bytes up on a pool's thread, which the arena does not let in. */
  public static long checksum(Path file, Executor pool) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      MemorySegment content = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
      return CompletableFuture.supplyAsync(() -> sum(content), pool) // !! capture.not.sendable
          .join();
    }
  }

  private static long sum(MemorySegment content) {
    long sum = 0;
    for (long i = 0; i < content.byteSize(); i++) {
      sum += content.get(JAVA_BYTE, i);
    }
    return sum;
  }
}
