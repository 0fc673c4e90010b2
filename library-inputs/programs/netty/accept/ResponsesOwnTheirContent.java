// check: default
// A response is made with its content and written once; its length is asked for in between.

import io.netty.buffer.ByteBuf;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

final class ResponsesOwnTheirContent extends SimpleChannelInboundHandler<FullHttpRequest> {
  private static final ByteBuf PONG =
      Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(new byte[] {1}));

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    ByteBuf body = ctx.alloc().buffer();
    body.writeBytes(request.content());
    FullHttpResponse response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
    response.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
    ctx.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
  }

  void echo(ChannelHandlerContext ctx, FullHttpRequest request) {
    ctx.write(
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.OK, request.content().retain()));
    ctx.write(PONG);
    ctx.writeAndFlush(PONG.duplicate());
  }

  void parts(ChannelHandlerContext ctx, ByteBuf header, byte[] body) {
    CompositeByteBuf all = ctx.alloc().compositeBuffer(2);
    all.addComponent(true, header);
    all.addComponent(true, Unpooled.wrappedBuffer(body));
    int size = all.readableBytes();
    ctx.writeAndFlush(all);
    System.out.println(size);
  }
}
