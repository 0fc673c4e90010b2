/** Reads images from files, as memory outside the heap. */
package com.example.arenas;
