// check: default
// Released in one branch or too early.

import io.netty.buffer.ByteBuf;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;

final class ReleasedThenQueued {
  private final Queue<ByteBuf> queue = new ArrayDeque<>();

  int read(ByteBuf in) {
    if (in.readableBytes() < 4) {
      in.release();
    }
    return in.readInt(); // !! use.after.release
  }

  void store(ByteBuf in) {
    ReferenceCountUtil.release(in);
    queue.add(in); // !! use.after.release
  }

  void twice(ByteBuf in) {
    in.release();
    in.release(); // !! use.after.release
  }

  int size() {
    return queue.size();
  }
}
