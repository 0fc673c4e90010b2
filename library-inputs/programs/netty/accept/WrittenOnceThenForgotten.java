// check: default
// A buffer that was written is forgotten at once, and only what is left is released at the end.

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.util.Iterator;

final class WrittenOnceThenForgotten {
  void pump(ChannelHandlerContext ctx, Iterator<byte[]> chunks) {
    ByteBuf out = null;
    try {
      while (chunks.hasNext()) {
        if (out == null) {
          out = ctx.alloc().buffer(2048);
        }
        out.writeBytes(chunks.next());
        if (out.readableBytes() > 1024) {
          ctx.write(out).addListener(future -> System.out.println(future.isSuccess()));
          out = null;
        }
      }
    } finally {
      if (out != null) {
        out.release();
      }
    }
  }

  void acknowledge(ChannelHandlerContext ctx, ChannelPromise first, ChannelPromise second) {
    ctx.write(Unpooled.EMPTY_BUFFER, first);
    ctx.writeAndFlush(Unpooled.EMPTY_BUFFER, second);
  }
}
