// check: default
// Views that are kept in fields for as long as their buffer is there.

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

final class BorrowedForOneCall {
  private final ByteBuffer[] single = new ByteBuffer[1];
  private ByteBuf current;

  interface Engine {
    int wrap(ByteBuffer[] from);
  }

  int encrypt(Engine engine, ByteBuf in) {
    try {
      current = in.slice();
      single[0] = in.nioBuffer();
      return engine.wrap(single) + current.readableBytes();
    } finally {
      single[0] = null;
      current = null;
    }
  }

  static final class Mapped {
    private final ByteBuf buffer;
    private final ByteBuffer view;

    Mapped(ByteBuf buffer) {
      this.buffer = buffer;
      this.view = buffer.nioBuffer(0, buffer.capacity());
    }

    ByteBuffer view() {
      return view;
    }

    void release() {
      buffer.release();
    }
  }

  static int lengths(ByteBuf in) {
    List<ByteBuf> parts = new ArrayList<>();
    while (in.readableBytes() >= 4) {
      parts.add(in.readSlice(4));
    }
    return parts.stream().mapToInt(ByteBuf::readableBytes).sum();
  }
}
