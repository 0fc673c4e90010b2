// check: default
// source: https://github.com/netty/netty/issues/1845
// Symptom: "IllegalReferenceCountException: refCnt: 0" in the thread that evaluates the body: the handler releases it on return.
package http.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpContent;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

class ContentInOtherThread extends SimpleChannelInboundHandler<HttpContent> {
  private final Consumer<String> evaluator;

  ContentInOtherThread(Consumer<String> evaluator) {
    this.evaluator = evaluator;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, HttpContent message) {
    if (message.content().readableBytes() == 0) {
      return;
    }
    Consumer<String> target = evaluator;
    new Thread(
            () -> {
              ByteBuf body = message.content(); // !! capture.outlives.scope
              target.accept(body.toString(StandardCharsets.UTF_8));
            },
            "evaluation")
        .start();
  }
}
