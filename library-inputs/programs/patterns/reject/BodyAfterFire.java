// check: default
// source: https://github.com/netty/netty/issues/7131
// Symptom: "IllegalReferenceCountException: refCnt: 0, increment: 1": the request is read after it was passed on.
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
    ctx.fireChannelRead(request);
    String body = request.content().retain().toString(StandardCharsets.UTF_8); // !! use.after.release
    bodies.accept(body);
  }
}
