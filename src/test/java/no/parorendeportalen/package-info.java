/** Tests that hold the whole house up; what belongs to one module is tested in that module's package. */
package no.parorendeportalen;
