// check: default
// What was written belongs to the pipeline.

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import java.util.List;

final class UsedAfterWrite {
  void logged(ChannelHandlerContext ctx, ByteBuf message) {
    ctx.writeAndFlush(message);
    System.out.println(message.readableBytes()); // !! use.after.release
  }

  void broadcast(List<Channel> channels, ByteBuf message) {
    for (Channel channel : channels) {
      channel.write(message); // !! use.after.release
    }
  }

  void releasedTwice(ChannelHandlerContext ctx) {
    ByteBuf buffer = ctx.alloc().buffer();
    buffer.writeInt(1);
    try {
      ctx.write(buffer);
    } finally {
      buffer.release(); // !! use.after.release
    }
  }

  void counted(Channel channel, ByteBuf message) {
    message.retain();
    channel.write(message);
    message.release();
    channel.write(message); // !! use.after.release
  }
}
