// check: default
// source: https://github.com/Graylog2/graylog2-server/pull/5514
// Symptom: "IllegalReferenceCountException: refCnt: 0, decrement: 1" in the HTTP input: the next handler releases the body, and then this one's base class does.
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
    ctx.fireChannelRead(body); // !! escape.by.argument|argument.outlives.scope|effect.not.declared
  }
}
