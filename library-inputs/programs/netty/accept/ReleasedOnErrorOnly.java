// check: default
// Released where it was not passed on; and a failed hand-over is none.

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

class ReleasedOnErrorOnly extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
    boolean release = true;
    try {
      if (msg instanceof ByteBuf) {
        handle((ByteBuf) msg);
      } else {
        release = false;
        ctx.fireChannelRead(msg);
      }
    } finally {
      if (release) {
        ReferenceCountUtil.release(msg);
      }
    }
  }

  private void handle(ByteBuf buffer) {
    System.out.println(buffer.readableBytes());
  }

  ByteBuf encode(ByteBufAllocator allocator, byte[] bytes) {
    ByteBuf buffer = allocator.buffer(bytes.length);
    boolean ready = false;
    try {
      buffer.writeBytes(bytes);
      ready = true;
      return buffer;
    } finally {
      if (!ready) {
        buffer.release();
      }
    }
  }

  static String read(ByteBuf buffer) {
    try {
      return buffer.toString(java.nio.charset.StandardCharsets.UTF_8);
    } finally {
      ReferenceCountUtil.safeRelease(buffer);
    }
  }
}
