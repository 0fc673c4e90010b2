// check: default
// source: https://github.com/netty/netty/issues/10102
// Fix: the attribute keeps a count of its own.
package gateway.route;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.util.AttributeKey;

class RequestInChannelAttribute extends SimpleChannelInboundHandler<FullHttpRequest> {
  static final AttributeKey<FullHttpRequest> REQUEST = AttributeKey.valueOf("gateway.request");
  private final Router router;

  RequestInChannelAttribute(Router router) {
    this.router = router;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    ctx.channel().attr(REQUEST).set(request.retain());
    router.enqueue(ctx.channel().id().asLongText());
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    FullHttpRequest left = ctx.channel().attr(REQUEST).getAndSet(null);
    if (left != null) {
      left.release();
    }
    super.channelInactive(ctx);
  }

  interface Router {
    void enqueue(String channelId);
  }
}
