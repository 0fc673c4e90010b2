// check: default
// source: https://github.com/Graylog2/graylog2-server/pull/5514
// Fix: the body is retained for the handlers that follow.
package logs.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;

class BodyPassedOn extends SimpleChannelInboundHandler<FullHttpRequest> {
  private final String path;

  BodyPassedOn(String path) {
    this.path = path;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    if (!HttpMethod.POST.equals(request.method()) || !path.equals(request.uri())) {
      ctx.close();
      return;
    }
    ByteBuf body = request.content();
    ctx.fireChannelRead(body.retain());
  }
}
