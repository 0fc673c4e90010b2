// check: default
// source: https://github.com/netty/netty/issues/7131
// Fix: the body is read before the request goes on.
package http.bodies;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.FullHttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

class BodyAfterFire extends ChannelInboundHandlerAdapter {
  private final Consumer<String> bodies;

  BodyAfterFire(Consumer<String> bodies) {
    this.bodies = bodies;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if (!(message instanceof FullHttpRequest)) {
      ctx.fireChannelRead(message);
      return;
    }
    FullHttpRequest request = (FullHttpRequest) message;
    String body = request.content().toString(StandardCharsets.UTF_8);
    bodies.accept(body);
    ctx.fireChannelRead(request);
  }
}
