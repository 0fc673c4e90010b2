// check: default
// source: https://github.com/netty/netty/issues/1845
// Fix: a count is added before the hand-over, and given back by the thread.
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
    ByteBuf body = message.content().retain();
    new Thread(
            () -> {
              try {
                target.accept(body.toString(StandardCharsets.UTF_8));
              } finally {
                body.release();
              }
            },
            "evaluation")
        .start();
  }
}
