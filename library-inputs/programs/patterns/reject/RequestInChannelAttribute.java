// check: default
// source: https://github.com/netty/netty/issues/10102
// Symptom: "IllegalReferenceCountException: refCnt: 0" when a pool thread prints the request that it found in the channel's attribute.
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
    ctx.channel().attr(REQUEST).set(request); // !! escape.to.container|escape.by.argument
    router.enqueue(ctx.channel().id().asLongText());
  }

  interface Router {
    void enqueue(String channelId);
  }
}
