package com.example.arenas.fixed;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Lets memory outlive neither its arena nor its thread. */
public final class Image {
  private static final int HEADER = 4;

  private byte[] header;

  /** Returns the content of a file, mapped for as long as the caller's arena is open. */
  public static MemorySegment read(Path file, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  /** Remembers a copy of the header. */
  public void open(Path file) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      header = read(file, arena).asSlice(0, HEADER).toArray(JAVA_BYTE);
    }
  }

  /** Returns the first byte of what was opened. */
  public byte kind() {
    return header[0];
  }

  /** Adds all bytes up on a pool's thread, which opens an arena of its own. */
  public static long checksum(Path file, Executor pool) {
    return CompletableFuture.supplyAsync(() -> sum(file), pool).join();
  }

  private static long sum(Path file) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment content = read(file, arena);
      long sum = 0;
      for (long i = 0; i < content.byteSize(); i++) {
        sum += content.get(JAVA_BYTE, i);
      }
      return sum;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
