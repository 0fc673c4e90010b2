package jakarta.servlet.http;

/** What the servlet container shares between all requests. */
public abstract class HttpServlet {}
