/** What the tests of several hosts share; no part of any artifact that users get. */
package dev.taskbound.testing;
