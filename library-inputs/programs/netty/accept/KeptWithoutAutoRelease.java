// check: default
// A handler that was told not to release passes its messages on, or gives them to a thread.

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;

final class KeptWithoutAutoRelease extends SimpleChannelInboundHandler<FullHttpRequest> {
  KeptWithoutAutoRelease() {
    super(false);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    if (request.uri().startsWith("/static")) {
      ctx.fireChannelRead(request);
      return;
    }
    request.release();
  }
}
