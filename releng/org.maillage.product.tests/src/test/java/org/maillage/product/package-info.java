/** The product as people have it: processes that are started and say something. */
package org.maillage.product;
