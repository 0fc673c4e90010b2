package com.example.net;

/** What the server has said. */
public record Reply(String text) {}
