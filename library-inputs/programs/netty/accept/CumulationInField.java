// check: default
// A buffer in a field: passed on when it is full, and the field says so.

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

class CumulationInField extends ChannelInboundHandlerAdapter {
  private ByteBuf cumulation;

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    ByteBuf in = (ByteBuf) msg;
    if (cumulation == null) {
      cumulation = in;
    } else {
      cumulation.writeBytes(in);
      in.release();
    }
    if (cumulation.readableBytes() >= 64) {
      ctx.fireChannelRead(cumulation);
      cumulation = null;
    }
    if (cumulation != null) {
      cumulation.discardSomeReadBytes();
    }
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext ctx) {
    if (cumulation != null) {
      cumulation.release();
      cumulation = null;
    }
  }
}
