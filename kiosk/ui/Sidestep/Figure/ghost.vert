VARYING vec4 tint;
VARYING vec2 more;

void MAIN()
{
    tint = COLOR;
    more = UV0;
}
