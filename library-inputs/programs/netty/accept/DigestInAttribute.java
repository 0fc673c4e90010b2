// check: default
// An attribute of a channel is for what its event loop uses from one message to the next.
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.util.AttributeKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class DigestInAttribute extends SimpleChannelInboundHandler<FullHttpRequest> {
  private static final AttributeKey<MessageDigest> DIGEST = AttributeKey.valueOf("digest");

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    ctx.channel().attr(DIGEST).set(digest);
    ctx.fireChannelActive();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    MessageDigest digest = ctx.channel().attr(DIGEST).get();
    digest.update(request.content().nioBuffer());
  }
}
