/** A panel that shows prices, which take a while to load. */
package com.example.swing;
