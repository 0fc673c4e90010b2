/** Tests of the library models, against the class files of the libraries. */
package dev.taskbound.inputs.libraries;
