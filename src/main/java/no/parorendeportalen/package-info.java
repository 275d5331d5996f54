/** Pårørendeportalen: a municipality's carers' strategy kept alive. Each package below is a module. */
@NullMarked
package no.parorendeportalen;

import org.jspecify.annotations.NullMarked;
