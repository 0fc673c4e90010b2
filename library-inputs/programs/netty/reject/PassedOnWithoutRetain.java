// check: default
// The handler releases its message when channelRead0 returns: passed on, it would be released twice.

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;

final class PassedOnWithoutRetain extends SimpleChannelInboundHandler<FullHttpRequest> {
  private FullHttpRequest last;

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    last = request; // !! escape.to.field
    ctx.fireChannelRead(request); // !! escape.by.argument
  }

  boolean seen() {
    return last != null;
  }

  static final class Echo extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, ByteBuf msg) {
      ctx.writeAndFlush(msg); // !! escape.by.argument
    }
  }

  static final class Pongs extends SimpleChannelInboundHandler<PingWebSocketFrame> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, PingWebSocketFrame ping) {
      ctx.writeAndFlush(new PongWebSocketFrame(ping.content())); // !! escape.by.argument
    }
  }
}
