/** Takes orders; receipts are sent in the background. */
package com.example.servlet;
