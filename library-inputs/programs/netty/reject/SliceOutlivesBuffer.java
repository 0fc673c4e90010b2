// check: default
// A slice has no count of its own.

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

final class SliceOutlivesBuffer {
  private ByteBuffer last;

  static String header(ByteBuf frame) {
    ByteBuf header = frame.slice(0, 4);
    frame.release();
    return header.toString(StandardCharsets.UTF_8); // !! use.after.release
  }

  ByteBuf body(ByteBufAllocator allocator, byte[] bytes) {
    ByteBuf frame = allocator.buffer().writeBytes(bytes);
    try {
      return frame.readSlice(4); // !! escape.by.return
    } finally {
      frame.release();
    }
  }

  InputStream stream(ByteBufAllocator allocator) {
    ByteBuf frame = allocator.buffer();
    InputStream stream = new ByteBufInputStream(frame);
    frame.release();
    return stream; // !! escape.by.return|use.after.release
  }

  void remember(ByteBuf frame) {
    last = frame.nioBuffer(); // !! escape.to.field
  }

  int remembered() {
    return last.remaining();
  }
}
