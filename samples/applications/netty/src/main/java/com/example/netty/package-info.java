/** Handlers that keep a copy of what comes over the wire. */
package com.example.netty;
