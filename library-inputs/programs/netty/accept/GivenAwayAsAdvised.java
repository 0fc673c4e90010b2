// check: default
// What the message about a lent message advises: retain it first, or pass a copy.

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;

final class GivenAwayAsAdvised extends SimpleChannelInboundHandler<ByteBuf> {
  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
    if (msg.readableBytes() > 16) {
      msg.retain();
      ctx.fireChannelRead(msg);
    } else if (msg.isReadable()) {
      ctx.writeAndFlush(msg.retain());
    } else {
      ctx.writeAndFlush(msg.copy());
    }
  }

  static final class Pongs extends SimpleChannelInboundHandler<PingWebSocketFrame> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, PingWebSocketFrame ping) {
      ctx.writeAndFlush(new PongWebSocketFrame(ping.content()).retain());
    }
  }

  static final class Echoes extends SimpleChannelInboundHandler<PingWebSocketFrame> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, PingWebSocketFrame ping) {
      ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
    }
  }
}
